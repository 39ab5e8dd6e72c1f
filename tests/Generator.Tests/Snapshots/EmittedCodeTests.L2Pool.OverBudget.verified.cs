// Input(16, 14, 14), L2Pool(7)

// ---------- Vector256 ----------

        // l2Pool1 = l2Pool(image)
        //   image [16,14,14]   NCHWc16
        //   l2Pool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 1568);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 112);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var sum = Vector256<float>.Zero;
                        for (int ky = 0; ky < 7; ky++)
                        {
                            ref float x_oy_ox_c_ky = ref Unsafe.Add(ref x_oy_ox_c, ky * 224);
                            var value = Vector256.LoadUnsafe(ref x_oy_ox_c_ky);
                            sum = Vector256.MultiplyAddEstimate(value, value, sum);
                            value = Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 16);
                            sum = Vector256.MultiplyAddEstimate(value, value, sum);
                            value = Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 32);
                            sum = Vector256.MultiplyAddEstimate(value, value, sum);
                            value = Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 48);
                            sum = Vector256.MultiplyAddEstimate(value, value, sum);
                            value = Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 64);
                            sum = Vector256.MultiplyAddEstimate(value, value, sum);
                            value = Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 80);
                            sum = Vector256.MultiplyAddEstimate(value, value, sum);
                            value = Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 96);
                            sum = Vector256.MultiplyAddEstimate(value, value, sum);
                        }
                        Vector256.Sqrt(sum).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }
