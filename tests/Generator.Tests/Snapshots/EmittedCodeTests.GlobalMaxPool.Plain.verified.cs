// Input(16, 5, 5), GlobalMaxPool

// ---------- Vector256 ----------

        // globalMaxPool1 = globalMaxPool(image)
        //   image [16,5,5]   NCHWc16
        //   globalMaxPool1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GlobalMaxPool1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c);
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c, 16));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c, 32));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c, 48));
                best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c, 64));
                for (int ky = 1; ky < 5; ky++)
                {
                    ref float x_c_ky = ref Unsafe.Add(ref x_c, ky * 80);
                    best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_ky));
                    best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_ky, 16));
                    best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_ky, 32));
                    best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_ky, 48));
                    best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_c_ky, 64));
                }
                best.StoreUnsafe(ref y_c);
            }
        }

// ---------- AdvSimd ----------

        // globalMaxPool1 = globalMaxPool(image)
        //   image [16,5,5]   NCHWc16
        //   globalMaxPool1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GlobalMaxPool1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 16; c += 4)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var best = Vector128.LoadUnsafe(ref x_c);
                best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c, 16));
                best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c, 32));
                best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c, 48));
                best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c, 64));
                for (int ky = 1; ky < 5; ky++)
                {
                    ref float x_c_ky = ref Unsafe.Add(ref x_c, ky * 80);
                    best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c_ky));
                    best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c_ky, 16));
                    best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c_ky, 32));
                    best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c_ky, 48));
                    best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_c_ky, 64));
                }
                best.StoreUnsafe(ref y_c);
            }
        }
