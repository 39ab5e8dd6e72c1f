// Input(16, 4, 4), L2Pool(2), Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of l2Pool's input(l2Pool1Gradient, image, l2Pool1)
        //   l2Pool1Gradient [16,2,2]   NCHWc16
        //   image [16,4,4]   NCHWc16
        //   l2Pool1 [16,2,2]   NCHWc16
        //   imageGradient [16,4,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_BackwardData(ref float dy, ref float x, ref float y, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 32);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 128);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ref float dy_oy_ox_c = ref Unsafe.Add(ref dy_oy_ox, c);
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float dx_oy_ox_c = ref Unsafe.Add(ref dx_oy_ox, c);
                        var length = Vector256.LoadUnsafe(ref y_oy_ox_c);
                        var factor = Vector256.ConditionalSelect(Vector256.GreaterThan(length, Vector256<float>.Zero), Vector256.LoadUnsafe(ref dy_oy_ox_c) / length, Vector256<float>.Zero);
                        (Vector256.LoadUnsafe(ref x_oy_ox_c) * factor).StoreUnsafe(ref dx_oy_ox_c);
                        (Vector256.LoadUnsafe(ref x_oy_ox_c, 16) * factor).StoreUnsafe(ref dx_oy_ox_c, 16);
                        (Vector256.LoadUnsafe(ref x_oy_ox_c, 64) * factor).StoreUnsafe(ref dx_oy_ox_c, 64);
                        (Vector256.LoadUnsafe(ref x_oy_ox_c, 80) * factor).StoreUnsafe(ref dx_oy_ox_c, 80);
                    }
                }
            }
        }
