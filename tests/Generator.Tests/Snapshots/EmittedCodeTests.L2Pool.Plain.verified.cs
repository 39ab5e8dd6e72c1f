// Input(16, 4, 4), L2Pool(2)

// ---------- Vector512 ----------

        // l2Pool1 = l2Pool(image)
        //   image [16,4,4]   NCHWc16
        //   l2Pool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var sum = Vector512<float>.Zero;
                    var value = Vector512.LoadUnsafe(ref x_oy_ox);
                    sum = Vector512.MultiplyAddEstimate(value, value, sum);
                    value = Vector512.LoadUnsafe(ref x_oy_ox, 16);
                    sum = Vector512.MultiplyAddEstimate(value, value, sum);
                    value = Vector512.LoadUnsafe(ref x_oy_ox, 64);
                    sum = Vector512.MultiplyAddEstimate(value, value, sum);
                    value = Vector512.LoadUnsafe(ref x_oy_ox, 80);
                    sum = Vector512.MultiplyAddEstimate(value, value, sum);
                    Vector512.Sqrt(sum).StoreUnsafe(ref y_oy_ox);
                }
            }
        }

// ---------- Vector256 ----------

        // l2Pool1 = l2Pool(image)
        //   image [16,4,4]   NCHWc16
        //   l2Pool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var sum = Vector256<float>.Zero;
                        var value = Vector256.LoadUnsafe(ref x_oy_ox_c);
                        sum = Vector256.MultiplyAddEstimate(value, value, sum);
                        value = Vector256.LoadUnsafe(ref x_oy_ox_c, 16);
                        sum = Vector256.MultiplyAddEstimate(value, value, sum);
                        value = Vector256.LoadUnsafe(ref x_oy_ox_c, 64);
                        sum = Vector256.MultiplyAddEstimate(value, value, sum);
                        value = Vector256.LoadUnsafe(ref x_oy_ox_c, 80);
                        sum = Vector256.MultiplyAddEstimate(value, value, sum);
                        Vector256.Sqrt(sum).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- AdvSimd ----------

        // l2Pool1 = l2Pool(image)
        //   image [16,4,4]   NCHWc16
        //   l2Pool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var sum = Vector128<float>.Zero;
                        var value = Vector128.LoadUnsafe(ref x_oy_ox_c);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        value = Vector128.LoadUnsafe(ref x_oy_ox_c, 16);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        value = Vector128.LoadUnsafe(ref x_oy_ox_c, 64);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        value = Vector128.LoadUnsafe(ref x_oy_ox_c, 80);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        Vector128.Sqrt(sum).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Vector128 ----------

        // l2Pool1 = l2Pool(image)
        //   image [16,4,4]   NCHWc16
        //   l2Pool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var sum = Vector128<float>.Zero;
                        var value = Vector128.LoadUnsafe(ref x_oy_ox_c);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        value = Vector128.LoadUnsafe(ref x_oy_ox_c, 16);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        value = Vector128.LoadUnsafe(ref x_oy_ox_c, 64);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        value = Vector128.LoadUnsafe(ref x_oy_ox_c, 80);
                        sum = Vector128.MultiplyAddEstimate(value, value, sum);
                        Vector128.Sqrt(sum).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Scalar ----------

        // l2Pool1 = l2Pool(image)
        //   image [16,4,4]   NCHWc16
        //   l2Pool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Pool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c++)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var sum = 0f;
                        var value = x_oy_ox_c;
                        sum = value * value + sum;
                        value = Unsafe.Add(ref x_oy_ox_c, 16);
                        sum = value * value + sum;
                        value = Unsafe.Add(ref x_oy_ox_c, 64);
                        sum = value * value + sum;
                        value = Unsafe.Add(ref x_oy_ox_c, 80);
                        sum = value * value + sum;
                        y_oy_ox_c = MathF.Sqrt(sum);
                    }
                }
            }
        }
